import sys
def main():
    t = list(map(int, sys.stdin.read().split()))
    n, q = t[0], t[1]
    a, arrows = t[2:n + 2], t[n + 2:]
    total = left = sum(a)
    i, hp = 0, a[0]
    for k in arrows:
        if k >= left:
            i, hp, left = 0, a[0], total
        else:
            left -= k
            while k >= hp:
                k -= hp
                i += 1
                hp = a[i]
            hp -= k
        print(n - i)
main()
