n, k = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
cookies = 0
while k >= 0:
    for i in range(n):
        b[i] -= a[i]
        if b[i] < 0:
            k += b[i]
            b[i] = 0
    cookies += 1
print(cookies - 1)
