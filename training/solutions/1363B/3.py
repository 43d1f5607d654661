def cost(s):
    a = b = 0
    for c in s:
        b = min(a, b) + (c == "0")
        a = a + (c == "1")
    return min(a, b)

for _ in range(int(input())):
    w = input().strip()
    print(min(cost(w), cost(w[::-1])))
