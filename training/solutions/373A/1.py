k = int(input())
s = "".join(input() for _ in range(4))
print("YES" if all(s.count(c) <= 2 * k for c in "123456789") else "NO")
