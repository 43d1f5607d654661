n, k = map(int, input().split())
s = input()
i = min(s.find("G"), s.find("T")) + k
while i < n and s[i] == ".":
    i += k
print("YES" if i < n and s[i] in "GT" else "NO")
