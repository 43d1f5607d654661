n = int(input())
s = input().strip()
p = [i for i in range(n) if s[i] == "1"]
d = p[1] - p[0]
print("YES" if all(y - x == d for x, y in zip(p, p[1:])) else "NO")
