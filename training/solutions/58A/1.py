s = input()
t = "hello"
i = 0
for c in s:
    if i < 5 and c == t[i]:
        i += 1
print("YES" if i == 5 else "NO")
