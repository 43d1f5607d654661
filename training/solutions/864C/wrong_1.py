a, b, f, k = map(int, input().split())
tank = b - f
refuels = 0
ok = tank >= 0
for i in range(k):
    need = 2 * (a - f if i % 2 == 0 else f)
    if tank < need:
        tank = b
        refuels += 1
    if tank < need:
        ok = False
        break
    tank -= need
print(refuels if ok else -1)
