n, m = map(int, input().split())
p = [tuple(map(int, input().split())) for _ in range(m)]
x = p[0][0]
left = [q for q in p if x not in q]
print("YES" if not left or any(all(y in q for q in left) for y in left[0]) else "NO")
