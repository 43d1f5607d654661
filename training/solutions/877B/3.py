s = input().strip()
cur = gain = 0
for c in s:
    cur = max(0, cur + (1 if c == "b" else -1))
    gain = max(gain, cur)
print(s.count("a") + gain)
