s = input()
n = len(s)
print(n + sum(s[i] == s[j] for i in range(n) for j in range(i)))
