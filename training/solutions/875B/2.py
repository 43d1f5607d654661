n = int(input())
on = set()
tail = 0
print(1, end=" ")
for x in map(int, input().split()):
    on.add(x)
    while n - tail in on:
        on.discard(n - tail)
        tail += 1
    print(len(on) + 1, end=" ")
