s = input()
n = len(s)
d = sum(s[i] != s[n - 1 - i] for i in range(n // 2))
print("YES" if d <= 1 else "NO")
