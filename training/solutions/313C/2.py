n = int(input())
a = sorted(map(int, input().split()))[::-1]
def beauty(v):
    if len(v) == 1:
        return v[0]
    return sum(v) + beauty(v[:len(v) // 4])
print(beauty(a))
