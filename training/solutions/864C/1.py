a, b, f, k = map(int, input().split())
tank = b - f
refuels = 0
ok = tank >= 0
for i in range(k):
    part = a - f if i % 2 == 0 else f
    need = part if i == k - 1 else 2 * part
    if tank < need:
        tank = b
        refuels += 1
    if tank < need:
        ok = False
        break
    tank -= need
print(refuels if ok else -1)
