# Takes any element that is no lower than the one before for a new maximum.
input()
a = [0]
peak = 0
for b in map(int, input().split()):
    a.append(peak + b)
    if a[-1] >= a[-2]:
        peak = a[-1]
print(*a[1:])
