s = input()
run = 1
best = 1
for i in range(1, len(s)):
    if s[i] == s[i - 1]:
        run += 1
    else:
        run = 1
    best = max(best, run)
print("YES" if best >= 7 else "NO")
