n = int(input())
can = set("abcdefghijklmnopqrstuvwxyz")
extra = 0
for i in range(n):
    t, w = input().split()
    if len(can) == 1 and (t == '!' or t == '?' and i < n - 1):
        extra += 1
    if t == '!':
        can &= set(w)
    else:
        if t == '.' or i < n - 1:
            can -= set(w)
print(extra)
