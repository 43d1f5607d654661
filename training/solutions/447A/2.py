p, n = map(int, input().split())
a = [int(input()) % p for _ in range(n)]
for i in range(n):
    if a[i] in a[:i]:
        print(i + 1)
        break
else:
    print(-1)
