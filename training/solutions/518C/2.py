import sys
v = list(map(int, sys.stdin.read().split()))
n, m, k = v[:3]
menu = v[3:n + 3]
where = {app: i for i, app in enumerate(menu)}
gestures = m
for app in v[n + 3:]:
    p = where[app]
    gestures += p // k
    if p > 0:
        other = menu[p - 1]
        menu[p - 1], menu[p] = menu[p], menu[p - 1]
        where[other] += 1
        where[app] -= 1
print(gestures)
