n, l = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
ans = "NO"
for s in range(l):
    if sorted((x + s) % l for x in a) == b:
        ans = "YES"
print(ans)
