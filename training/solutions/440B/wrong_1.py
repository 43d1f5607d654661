n = int(input())
a = list(map(int, input().split()))
avg = sum(a) // n
print(sum(abs(x - avg) for x in a) // 2)
