n = int(input())
a = sorted(map(int, input().split()))
r = [0] * n
r[::2] = a[:(n + 1) // 2]
r[1::2] = a[(n + 1) // 2:]
print(*r)
