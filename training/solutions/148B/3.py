vp = int(input())
vd = int(input())
t = int(input())
f = int(input())
c = int(input())

def bijous(start):
    meet = start * vd / (vd - vp)
    if meet + 1e-9 >= c:
        return 0
    return 1 + bijous(meet + vp * (meet / vd + f))

print(bijous(vp * t) if vd > vp else 0)
