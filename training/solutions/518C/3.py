def run(menu, plan, k):
    at = {x: i for i, x in enumerate(menu, 1)}
    total = 0
    for x in plan:
        total += (at[x] + k - 1) // k
        if at[x] == 1:
            continue
        i = at[x]
        menu[i - 2:i] = menu[i - 2:i][::-1]
        at[menu[i - 2]], at[menu[i - 1]] = i - 1, i
    return total

n, m, k = map(int, input().split())
menu = list(map(int, input().split()))
print(run(menu, list(map(int, input().split())), k))
