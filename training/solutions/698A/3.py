n = int(input())
a = list(map(int, input().split()))
dp = {0: 0}
for day in a:
    new = {}
    for prev, cost in dp.items():
        for act in (0, 1, 2):
            if act and (act == prev or not day & act):
                continue
            c = cost + (act == 0)
            new[act] = min(new.get(act, c), c)
    dp = new
print(min(dp.values()))
