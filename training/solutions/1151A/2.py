n = int(input())
s = input().strip()
def dist(a, b):
    k = 0
    x = y = ord(a) - 65
    t = ord(b) - 65
    while x != t and y != t:
        x = (x + 1) % 26
        y = (y - 1) % 26
        k += 1
    return k
print(min(sum(map(dist, s[i:i + 4], "ACTG")) for i in range(n - 3)))
