# Looks for two large elements even if there is only one element.
for _ in range(int(input())):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    large = [x >= k for x in a]
    pairs = list(zip(large, large[1:])) + list(zip(large, large[2:]))
    print("yes" if k in a and (True, True) in pairs else "no")
