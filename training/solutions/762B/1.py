a, b, c = map(int, input().split())
m = int(input())
mice = []
for _ in range(m):
    val, port = input().split()
    mice.append((int(val), port))
count = cost = 0
for val, port in sorted(mice):
    if port == "USB" and a:
        a -= 1
    elif port == "PS/2" and b:
        b -= 1
    elif c:
        c -= 1
    else:
        continue
    count += 1
    cost += val
print(count, cost)
