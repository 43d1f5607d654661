s = input()
w = "CODEFORCES"
i = 0
for c in s:
    if i < 10 and c == w[i]:
        i += 1
print("YES" if i == 10 else "NO")
