n = int(input())
s = input().strip()
h = m = ""
for c in sorted(set(s)):
    k = s.count(c)
    h += c * (k // 2)
    m += c * (k % 2)
print(h + m + h[::-1])
