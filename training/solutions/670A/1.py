n = int(input())
w, r = divmod(n, 7)
print(2 * w + max(0, r - 5), 2 * w + min(2, r))
