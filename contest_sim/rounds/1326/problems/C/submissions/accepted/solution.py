# The best cuts have the k largest numbers in blocks of their own: between two of them that follow
# each other the cut can be at as many places as they are apart.
def main() -> None:
    n, k = map(int, input().split())
    low = n - k
    cuts, last = 1, -1
    for place, value in enumerate(input().split()):
        if int(value) > low:
            if last >= 0:
                cuts = cuts * (place - last) % 998244353
            last = place
    print(k * (2 * n - k + 1) // 2, cuts)


main()
