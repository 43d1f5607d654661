n, l, r = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
ans = "TRUTH"
for i in range(n):
    if a[i] != b[i] and not l <= i + 1 <= r:
        ans = "LIE"
print(ans)
