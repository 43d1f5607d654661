h, m, s, t1, t2 = map(int, input().split())
hands = [h % 12 * 3600 + m * 60 + s, m * 720 + s * 12, s * 720]
a, b = sorted([t1 % 12 * 3600, t2 % 12 * 3600])
inside = sum(a < x < b for x in hands)
print("YES" if inside in (0, 3) else "NO")
