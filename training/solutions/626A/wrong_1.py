n = int(input())
s = input()
c = 0
for i in range(n):
    for j in range(i + 1, n):
        t = s[i:j]
        if t.count("U") == t.count("D") and t.count("L") == t.count("R"):
            c += 1
print(c)
