food = list(map(int, input().split()))
need = [3, 2, 2]
weeks = min(f // x for f, x in zip(food, need))
rest = [f - x * weeks for f, x in zip(food, need)]
plan = "0120210" * 3

def go(i):
    r = rest[:]
    k = 0
    for ch in plan[i:]:
        r[int(ch)] -= 1
        if r[int(ch)] < 0:
            break
        k += 1
    return k

print(weeks * 7 + max(go(i) for i in range(7)))
