s = input()
k = int(input())
n = len(s) + k
s += "?" * k
best = 0
for i in range(n):
    for h in range(1, (n - i) // 2 + 1):
        if 2 * h > best and all(s[j] == s[j + h] or s[j + h] == "?" for j in range(i, i + h)):
            best = 2 * h
print(best)
