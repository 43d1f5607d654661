n, k, m, t = map(int, input().split())
left, right = k - 1, n - k
while t:
    t -= 1
    what, i = map(int, input().split())
    if what == 1:
        if i - 1 <= left:
            left += 1
        else:
            right += 1
    else:
        if i <= left:
            left -= i
        else:
            right = i - left - 1
    print(left + 1 + right, left + 1)
