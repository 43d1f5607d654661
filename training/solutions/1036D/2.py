n = int(input())
a = list(map(int, input().split()))
m = int(input())
b = list(map(int, input().split()))
if sum(a) != sum(b):
    print(-1)
else:
    i = j = x = y = cnt = 0
    while i < n:
        if x <= y:
            x += a[i]
            i += 1
        while y < x:
            y += b[j]
            j += 1
        cnt += x == y
    print(cnt)
