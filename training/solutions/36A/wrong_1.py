n = int(input())
s = input().strip()
p = [i for i in range(n) if s[i] == "1"]
print("YES" if p[1] - p[0] == p[2] - p[1] else "NO")
