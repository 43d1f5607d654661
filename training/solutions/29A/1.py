a = [tuple(map(int, input().split())) for _ in range(int(input()))]
s = set(a)
print("YES" if any((x + d, -d) in s for x, d in a) else "NO")
