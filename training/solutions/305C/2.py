from collections import Counter
n = int(input())
c = Counter(map(int, input().split()))
todo = sorted(c, reverse=True)
ones = top = 0
while todo:
    x = todo.pop()
    top = x
    carry, bit = divmod(c[x], 2)
    ones += bit
    if carry:
        if x + 1 not in c:
            todo.append(x + 1)
        c[x + 1] += carry
print(top + 1 - ones)
