a = [tuple(map(int, input().split())) for _ in range(int(input()))]
s = {x for x, d in a}
print("YES" if any(x + d in s for x, d in a) else "NO")
