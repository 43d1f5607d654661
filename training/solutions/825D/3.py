s = list(input().strip())
t = input().strip()
left = {c: s.count(c) for c in set(t)}
j = 0
for i in range(len(s)):
    if s[i] == "?":
        while left[t[j]] > 0:
            left[t[j]] -= 1
            j = (j + 1) % len(t)
        s[i] = t[j]
        j = (j + 1) % len(t)
print("".join(s))
