limit = 2 ** 32 - 1
n = int(input())
loops = []
prod = 1
skip = 0
total = 0
for _ in range(n):
    cmd = input().strip()
    if cmd == "add":
        total += limit + 1 if skip else prod
    elif cmd == "end":
        if skip:
            skip -= 1
        else:
            prod //= loops.pop()
    else:
        k = int(cmd[4:])
        if skip or prod * k > limit:
            skip += 1
        else:
            prod *= k
            loops.append(k)
print(total if total <= limit else "OVERFLOW!!!")
