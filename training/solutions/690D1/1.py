r, c = map(int, input().split())
for i in range(r):
    s = input()
ans = 0
prev = "."
for x in s:
    if x == "B" and prev == ".":
        ans += 1
    prev = x
print(ans)
