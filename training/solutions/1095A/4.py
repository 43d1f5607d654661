n = int(input())
t = input().strip()
r = []
k = 1
while t:
    r.append(t[0])
    t = t[k:]
    k += 1
print("".join(r))
