def starts(total, loaded, q):
    if loaded >= total:
        return 0
    return 1 + starts(total, loaded * q, q)

print(starts(*map(int, input().split())))
