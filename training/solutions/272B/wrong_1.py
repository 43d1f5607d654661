n = int(input())
a = [bin(int(x)).count('1') for x in input().split()]
print(sum(1 for i in range(n - 1) if a[i] == a[i + 1]))
