n = int(input())
can = set("abcdefghijklmnopqrstuvwxyz")
extra = 0
for i in range(n):
    t, w = input().split()
    if len(can) == 1 and t == '!':
        extra += 1
    if t == '!':
        can &= set(w)
    elif i < n - 1:
        can -= set(w)
print(extra)
