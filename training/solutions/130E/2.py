n = int(input())
t = [0, 0, 1]
while len(t) <= n:
    t.append(sum(t[-3:]) % 26)
print(t[n])
