n = int(input())
pairs = [input().split() for _ in range(n - 1)]
color = input().split()
mixed = [p for p in pairs if color[int(p[0]) - 1] != color[int(p[1]) - 1]]
ans = '1' if not mixed else None
if mixed:
    for x in mixed[0]:
        if all(x in p for p in mixed):
            ans = x
print("YES\n" + ans if ans else "NO")
