n = int(input())
s = input()
best = 1
for i in range(1, n):
    best += s[i] != s[i - 1]
if "00" in s and "11" in s:
    best += 2
elif "00" in s or "11" in s:
    best += 1
print(best)
