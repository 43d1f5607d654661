n = int(input())
a = input().split()
print(min(sum(i for i in range(n) if a[i] == '0'), a.count('0') * a.count('1')))
