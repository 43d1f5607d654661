n = int(input())
x1, y1, x2, y2 = zip(*[map(int, input().split()) for _ in range(n)])
area = sum((x2[i] - x1[i]) * (y2[i] - y1[i]) for i in range(n))
print("YES" if int(area ** 0.5) ** 2 == area else "NO")
